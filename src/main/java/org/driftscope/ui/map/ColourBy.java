package org.driftscope.ui.map;

/** What the colours of the words stand for. */
public enum ColourBy {
    CATEGORY("Categories", ""),
    CLUSTER("Clusters found by k-means", ""),
    FREQUENCY(
            "How often a word occurs",
            "Each colour stands for so many times as often as the one before."),
    UPDATE(
            "Size of the last update",
            "Length of E after the step less E before it, over all channels, in equal steps."),
    LOSS(
            "Loss of the predictions of a word",
            "The mean of −ln p over all places where the word comes next, p its probability there,"
                    + " in equal steps from the least to the most. Grey: it comes next nowhere in what was read."),
    COMPONENT(
            "One component of the vector",
            "One number of the word’s row of E, in equal steps to both sides of 0.");

    private final String meaning;
    private final String formula;

    ColourBy(String meaning, String formula) {
        this.meaning = meaning;
        this.formula = formula;
    }

    /** In words, for a menu. */
    public String meaning() {
        return meaning;
    }

    /** How the colours follow from the numbers. */
    String formula() {
        return formula;
    }
}
