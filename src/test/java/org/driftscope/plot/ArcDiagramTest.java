package org.driftscope.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.driftscope.math.Matrix;
import org.junit.jupiter.api.Test;

class ArcDiagramTest {
    private static final float NO = Float.NaN;
    private static final Matrix WEIGHTS =
            Matrix.copyOf(3, 3, new float[] {1, NO, NO, 0.25f, 0.75f, NO, 0.5f, 0.01f, 0.49f});

    private static ArcDiagram diagram(double width) {
        return ArcDiagram.of(List.of(20.0, 30.0, 40.0), 18, WEIGHTS, width, 100, 0.02);
    }

    private static ArcDiagram.Arc arc(ArcDiagram diagram, int from, int to) {
        return diagram.arcs().stream()
                .filter(arc -> arc.from() == from && arc.to() == to)
                .findFirst()
                .orElseThrow();
    }

    /** Three slots of word + 6; 192 pixels of the 300 are spare, 64 for each. */
    @Test
    void wordsShareTheWidth() {
        ArcDiagram diagram = diagram(300);
        assertEquals(300, diagram.width(), 1e-9);
        assertEquals(new Box(35, 100, 20, 18), diagram.places().get(0));
        assertEquals(new Box(125, 100, 30, 18), diagram.places().get(1));
        assertEquals(new Box(225, 100, 40, 18), diagram.places().get(2));
    }

    @Test
    void aSentenceThatIsTooLongIsWiderThanItsRoom() {
        assertEquals(20 + 30 + 40 + 3 * 6, diagram(50).width(), 1e-9);
    }

    @Test
    void anArcRunsFromTheMiddleOfOneWordToTheMiddleOfAnother() {
        ArcDiagram.Arc arc = arc(diagram(300), 2, 0);
        assertEquals(245, arc.fromX(), 1e-9);
        assertEquals(45, arc.toX(), 1e-9);
        assertEquals(arc.height(), 0.75 * arc.controlHeight(), 1e-9);
    }

    @Test
    void theFartherTheHigherAndNothingLeavesTheRoom() {
        ArcDiagram diagram = diagram(300);
        assertTrue(arc(diagram, 2, 0).height() > arc(diagram, 1, 0).height());
        assertTrue(arc(diagram, 1, 0).height() > arc(diagram, 1, 1).height());
        for (ArcDiagram.Arc arc : diagram.arcs()) {
            assertTrue(arc.height() + arc.thickness() / 2 <= 100, arc::toString);
        }
    }

    @Test
    void theMoreWeightTheThickerAndTheLaterDrawn() {
        List<ArcDiagram.Arc> arcs = diagram(300).arcs();
        for (int i = 1; i < arcs.size(); i++) {
            assertTrue(arcs.get(i).weight() >= arcs.get(i - 1).weight());
            assertTrue(arcs.get(i).thickness() >= arcs.get(i - 1).thickness());
        }
        assertEquals(0, arcs.get(arcs.size() - 1).from());
    }

    @Test
    void maskedAndTinyWeightsHaveNoArc() {
        ArcDiagram diagram = diagram(300);
        assertEquals(5, diagram.arcs().size()); // six places, one weight of 1 %
        assertEquals(2, diagram.arcsOf(2).size());
        assertEquals(5, diagram.arcsOf(-1).size());
    }

    @Test
    void aSingleWordLooksAtItself() {
        ArcDiagram one =
                ArcDiagram.of(
                        List.of(20.0), 18, Matrix.copyOf(1, 1, new float[] {1}), 100, 90, 0.02);
        assertEquals(1, one.arcs().size());
        assertTrue(one.arcs().get(0).fromX() > one.arcs().get(0).toX());
    }
}
