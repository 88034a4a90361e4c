package org.driftscope.math;

/** What developers read of the products, in the log and the diagnostics. */
final class NumericDiagnostics {
    static final String ONE_DNN = "oneDNN beside OpenBLAS";
    static final String PLAIN = "plain Java";

    private NumericDiagnostics() {}

    /**
     * Who computes the products and how the test went.
     *
     * @param kernel the kernel that OpenBLAS was told to use; null where it chose
     */
    static String words(ProductChoice choice, String kernel) {
        String maker = choice.products().maker();
        return choice.error()
                        .map(wrong -> maker + ", since the libraries failed: " + wrong)
                        .orElse(maker + ", passed the self-test")
                + (kernel == null ? "; the library chose its kernel" : "; kernel set to " + kernel);
    }
}
