package org.driftscope.projection;

import java.util.List;

/** Orthonormal axes of one state and what each of them stands for. */
record FoundAxes(Basis basis, List<AxisMeaning> meanings) {
    FoundAxes {
        meanings = List.copyOf(meanings);
    }

    /** The chosen ones of the components, which must be enough. */
    static FoundAxes components(PrincipalComponents exact, List<Integer> numbers) {
        Basis all = exact.basis();
        double[] axes = new double[numbers.size() * all.channels()];
        for (int j = 0; j < numbers.size(); j++) {
            for (int c = 0; c < all.channels(); c++) {
                axes[j * all.channels() + c] = all.axis(numbers.get(j) - 1, c);
            }
        }
        return new FoundAxes(
                Basis.owning(axes, all),
                numbers.stream().<AxisMeaning>map(AxisMeaning.Component::new).toList());
    }
}
