package org.driftscope;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** Forbids the functions of Math whose last bit a Java version may choose. */
final class UseStrictMath {
    private static final Set<String> INEXACT =
            Set.of(
                    "exp", "expm1", "log", "log1p", "log10", "pow", "sin", "cos", "tan", "asin",
                    "acos", "atan", "atan2", "sinh", "cosh", "tanh", "hypot", "cbrt");

    private UseStrictMath() {}

    static ArchCondition<JavaClass> condition() {
        return new ArchCondition<>("take inexact functions from StrictMath") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(
                                call ->
                                        call.getTargetOwner()
                                                .getFullName()
                                                .equals("java.lang.Math"))
                        .filter(call -> INEXACT.contains(call.getTarget().getName()))
                        .forEach(
                                call ->
                                        events.add(
                                                SimpleConditionEvent.violated(
                                                        call, call.getDescription())));
            }
        };
    }
}
