package org.driftscope.ui.control.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.theme.PrimerLight;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javafx.application.Application;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurve;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.driftscope.problem.ProblemException;
import org.driftscope.ui.SharedStage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pictures of nodes made by hand; expected places and colours are those the nodes were given. */
@Tag("ui")
@ExtendWith(ApplicationExtension.class)
class NodePictureTest {
    private Pane pane;

    @Start
    void start(Stage stage) {
        SharedStage.reset(stage);
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        pane = new Pane();
        pane.setPrefSize(300, 200);
        Group around = new Group(pane);
        pane.relocate(13.5, 7.25); // where it lies is of no account for its picture
        stage.setScene(new Scene(around, 400, 300, Color.web("#fafbfc")));
        stage.sizeToScene();
        stage.show();
    }

    private Document drawing(Node... nodes) throws Exception {
        return drawing(false, nodes);
    }

    private Document drawing(boolean transparent, Node... nodes) throws Exception {
        byte[] bytes = taken(new PictureForm(PictureForm.Kind.SVG, transparent), "things", nodes);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private BufferedImage pixels(PictureForm.Kind kind, boolean transparent, Node... nodes)
            throws IOException {
        byte[] bytes = taken(new PictureForm(kind, transparent), "things", nodes);
        return ImageIO.read(new ByteArrayInputStream(bytes));
    }

    private byte[] taken(PictureForm form, String title, Node... nodes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WaitForAsyncUtils.waitForAsyncFx(
                        5_000,
                        () -> {
                            pane.getChildren().setAll(nodes);
                            SharedStage.layOut(pane);
                            return new NodePicture(pane).take(form, title);
                        })
                .writeTo(bytes);
        return bytes.toByteArray();
    }

    private static List<Element> all(Document drawing, String name) {
        NodeList found = drawing.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element one(Document drawing, String name) {
        List<Element> all = all(drawing, name);
        assertEquals(1, all.size(), name);
        return all.get(0);
    }

    private static void assertHas(Element element, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            assertEquals(
                    namesAndValues[i + 1],
                    element.getAttribute(namesAndValues[i]),
                    namesAndValues[i]);
        }
    }

    @Test
    void eachShapeIsTheElementOfItsKind() throws Exception {
        Line line = new Line(1, 2, 30.5, 40);
        line.setStroke(Color.web("#ff0000"));
        line.setStrokeWidth(2.5);
        line.getStrokeDashArray().setAll(4.0, 3.0);
        Circle circle = new Circle(50, 60, 7, Color.web("#00ff0080"));
        Polygon polygon = new Polygon(0, 0, 10, 0, 5, 8);
        polygon.setFill(Color.BLUE);
        Polyline polyline = new Polyline(1, 1, 2, 3, 4.25, 5);
        polyline.setStroke(Color.BLACK);
        Path path = new Path(new MoveTo(1, 1), new LineTo(9, 1), new ClosePath());
        CubicCurve curve = new CubicCurve(0, 9, 1, 2, 3, 4, 10, 9);
        curve.setFill(null);
        Document drawing = drawing(line, circle, polygon, polyline, path, curve);
        assertHas(
                one(drawing, "line"),
                "x1",
                "1",
                "y2",
                "40",
                "x2",
                "30.5",
                "stroke",
                "#ff0000",
                "stroke-width",
                "2.5",
                "stroke-dasharray",
                "4 3");
        assertHas(one(drawing, "circle"), "cx", "50", "cy", "60", "r", "7", "fill", "#00ff00");
        assertEquals("0.5", one(drawing, "circle").getAttribute("fill-opacity"));
        assertHas(one(drawing, "polygon"), "points", "0,0 10,0 5,8", "fill", "#0000ff");
        assertHas(one(drawing, "polyline"), "points", "1,1 2,3 4.25,5", "fill", "none");
        List<Element> paths = all(drawing, "path");
        assertEquals("M1 1 L9 1 Z", paths.get(0).getAttribute("d"));
        assertHas(paths.get(1), "d", "M0 9 C1 2 3 4 10 9", "fill", "none");
    }

    @Test
    void thePictureIsAsLargeAsTheNodeWithAMarginAndOnTheGroundBehindIt() throws Exception {
        Document drawing = drawing(new Rectangle(1, 1));
        assertHas(
                drawing.getDocumentElement(),
                "width",
                "316",
                "height",
                "216",
                "viewBox",
                "0 0 316 216");
        assertEquals("things", one(drawing, "title").getTextContent());
        assertEquals("#fafbfc", all(drawing, "rect").get(0).getAttribute("fill"));
        assertEquals(1, all(drawing(true, new Rectangle(1, 1)), "rect").size());
        BufferedImage pixels =
                pixels(PictureForm.Kind.PNG_2, false, new Rectangle(10, 20, Color.RED));
        assertEquals(632, pixels.getWidth());
        assertEquals(432, pixels.getHeight());
        assertEquals(0xFFFAFBFC, pixels.getRGB(2, 2));
        // The rectangle from (0, 0) to (10, 20) lies behind the margin of 8, at two pixels a unit.
        assertEquals(0xFFFF0000, pixels.getRGB(16, 16));
        assertEquals(0xFFFF0000, pixels.getRGB(35, 55));
        assertEquals(0xFFFAFBFC, pixels.getRGB(15, 16));
        assertEquals(0xFFFAFBFC, pixels.getRGB(36, 55));
        assertEquals(0, pixels(PictureForm.Kind.PNG, true, new Line()).getRGB(2, 2));
    }

    @Test
    void textsStayTextsInAnyWriting() throws Exception {
        String words = "Ein langer Name ▸ 강아지와 고양이 – שלום <&>";
        Text text = new Text(20, 30, words);
        text.setFill(Color.web("#123456"));
        Text icon = new Text(0, 0, "\uE900");
        Document drawing = drawing(text, icon, new Label("bold one"));
        List<Element> texts = all(drawing, "text");
        assertEquals(words, texts.get(0).getTextContent());
        assertHas(
                texts.get(0), "x", "20", "y", "30", "fill", "#123456", "font-family", "sans-serif");
        assertEquals("bold one", texts.get(1).getTextContent());
        assertEquals(2, texts.size(), "a sign of an icon font is no text");
    }

    @Test
    void aBrokenTextIsWrittenLineByLine() throws Exception {
        Text text = new Text(0, 50, "first line\nsecond one");
        List<Element> lines = all(drawing(text), "text");
        double height = text.getLayoutBounds().getHeight() / 2; // of one of two lines
        assertEquals("first line", lines.get(0).getTextContent());
        assertEquals("second one", lines.get(1).getTextContent());
        assertEquals("50", lines.get(0).getAttribute("y"));
        assertEquals(50 + height, Double.parseDouble(lines.get(1).getAttribute("y")), 0.6);
        Text wrapped = new Text(0, 50, "one two three four five six seven eight");
        wrapped.setWrappingWidth(80);
        StringBuilder all = new StringBuilder();
        List<Element> rows = all(drawing(wrapped), "text");
        rows.forEach(row -> all.append(row.getTextContent()).append(' '));
        assertTrue(rows.size() > 2, rows.size() + " rows");
        assertEquals("one two three four five six seven eight ", all.toString());
    }

    @Test
    void backgroundsAndBordersOfRegionsAreWritten() throws Exception {
        Region region = new Region();
        region.resizeRelocate(40, 50, 100, 60);
        region.setManaged(false);
        region.setBackground(
                new Background(
                        new BackgroundFill(
                                Color.web("#336699"), new CornerRadii(6), new Insets(1, 2, 3, 4))));
        region.setBorder(
                new Border(
                        new BorderStroke(
                                Color.web("#112233"),
                                BorderStrokeStyle.SOLID,
                                CornerRadii.EMPTY,
                                new BorderWidths(2)),
                        new BorderStroke(
                                Color.RED,
                                Color.TRANSPARENT,
                                Color.GREEN,
                                Color.TRANSPARENT,
                                BorderStrokeStyle.SOLID,
                                BorderStrokeStyle.SOLID,
                                BorderStrokeStyle.SOLID,
                                BorderStrokeStyle.SOLID,
                                CornerRadii.EMPTY,
                                new BorderWidths(1),
                                Insets.EMPTY)));
        Document drawing = drawing(region);
        List<Element> boxes = all(drawing, "rect");
        assertHas(
                boxes.get(1),
                "x",
                "4",
                "y",
                "1",
                "width",
                "94",
                "height",
                "56",
                "rx",
                "6",
                "fill",
                "#336699");
        assertHas(
                boxes.get(2),
                "x",
                "1",
                "width",
                "98",
                "height",
                "58",
                "fill",
                "none",
                "stroke",
                "#112233",
                "stroke-width",
                "2");
        assertEquals(
                "translate(40 50)",
                ((Element) boxes.get(1).getParentNode()).getAttribute("transform"));
        List<Element> sides = all(drawing, "line");
        assertEquals(2, sides.size());
        assertHas(sides.get(0), "stroke", "#ff0000", "y1", "0.5", "x2", "100");
        assertHas(sides.get(1), "stroke", "#008000", "y1", "59.5");
    }

    @Test
    void aRegionOfAnotherFormIsScaledIntoItsBox() throws Exception {
        Region arrow = new Region();
        SVGPath form = new SVGPath();
        form.setContent("M 0 10 L 5 0 L 10 10 Z");
        arrow.setShape(form);
        arrow.setBackground(Background.fill(Color.BLACK));
        arrow.resize(20, 40);
        arrow.setManaged(false);
        Document drawing = drawing(arrow);
        Element path = one(drawing, "path");
        assertEquals("M 0 10 L 5 0 L 10 10 Z", path.getAttribute("d"));
        assertEquals(
                "matrix(2.000000 0.000000 0.000000 4.000000 0.0000 0.0000)",
                ((Element) path.getParentNode()).getAttribute("transform"));
    }

    @Test
    void clipsTransformsAndOpacitiesHoldForAllBelow() throws Exception {
        Group group = new Group(new Circle(1));
        group.setOpacity(0.25);
        group.setClip(new Rectangle(2, 3, 40, 50));
        group.setRotate(90);
        Circle hidden = new Circle(2);
        hidden.setVisible(false);
        Document drawing = drawing(group, hidden);
        assertEquals(1, all(drawing, "circle").size(), "what is hidden is not written");
        Element clip = one(drawing, "clipPath");
        assertHas(
                (Element) clip.getFirstChild(), "x", "2", "y", "3", "width", "40", "height", "50");
        Element around = (Element) one(drawing, "circle").getParentNode();
        assertHas(around, "opacity", "0.25", "clip-path", "url(#" + clip.getAttribute("id") + ")");
        assertTrue(
                around.getAttribute("transform").startsWith("matrix(0.000000 1.000000 -1.000000"),
                around.getAttribute("transform"));
    }

    @Test
    void gradientsAreDefinedWhereTheyAreUsed() throws Exception {
        Rectangle box = new Rectangle(10, 10);
        box.setFill(LinearGradient.valueOf("from 0% 0% to 100% 0%, #ff0000 0%, #0000ff 100%"));
        Document drawing = drawing(true, box);
        Element gradient = one(drawing, "linearGradient");
        assertHas(gradient, "x2", "1", "gradientUnits", "objectBoundingBox");
        assertEquals("#0000ff", all(drawing, "stop").get(1).getAttribute("stop-color"));
        assertEquals(
                "url(#" + gradient.getAttribute("id") + ")",
                one(drawing, "rect").getAttribute("fill"));
    }

    @Test
    void aCanvasIsAnImageOfTwoPixelsAUnit() throws Exception {
        Canvas canvas = new Canvas(30, 20);
        canvas.getGraphicsContext2D().setFill(Color.web("#aa5500"));
        canvas.getGraphicsContext2D().fillRect(10, 0, 20, 20);
        canvas.relocate(33.5, 12);
        Element image = one(drawing(canvas), "image");
        assertHas(image, "x", "0", "y", "0", "width", "30", "height", "20");
        String data = image.getAttribute("xlink:href");
        String head = "data:image/png;base64,";
        assertTrue(data.startsWith(head), data);
        BufferedImage pixels =
                ImageIO.read(
                        new ByteArrayInputStream(
                                Base64.getDecoder().decode(data.substring(head.length()))));
        assertEquals(60, pixels.getWidth());
        assertEquals(40, pixels.getHeight());
        assertEquals(0xFFAA5500, pixels.getRGB(40, 20));
        assertEquals(0, pixels.getRGB(10, 20));
    }

    /**
     * A square of a quarter of a unit, which the screen can't show; at four pixels a unit it is
     * one.
     */
    @Test
    void whatIsPaintedIsPaintedAtTheScaleOfThePicture() throws Exception {
        SharpCanvas painted = new SharpCanvas();
        painted.paint(
                30,
                20,
                pen -> {
                    pen.setFill(Color.web("#0044aa"));
                    pen.fillRect(10.25, 5.5, 0.25, 0.25);
                });
        BufferedImage pixels = pixels(PictureForm.Kind.PNG_4, true, painted);
        int[] found = new int[2];
        int many = 0;
        for (int y = 0; y < pixels.getHeight(); y++) {
            for (int x = 0; x < pixels.getWidth(); x++) {
                if (pixels.getRGB(x, y) != 0) {
                    found = new int[] {x, y};
                    many++;
                    assertEquals(0xFF0044AA, pixels.getRGB(x, y));
                }
            }
        }
        assertEquals(1, many);
        assertEquals(4 * 8 + 41, found[0]); // the margin is 8 units
        assertEquals(4 * 8 + 22, found[1]);
        assertEquals(30, painted.getLayoutBounds().getWidth());
        Canvas canvas = (Canvas) painted.getChildrenUnmodifiable().get(0);
        assertEquals(30, canvas.getWidth(), "it is for the screen again");
    }

    @Test
    void whatIsPaintedIsOneImageOfADrawing() throws Exception {
        SharpCanvas painted = new SharpCanvas();
        painted.paint(30, 20, pen -> pen.fillRect(10.5, 5.5, 0.5, 0.5));
        Element image = one(drawing(painted), "image");
        assertHas(image, "x", "0", "y", "0", "width", "30", "height", "20");
        String data = image.getAttribute("xlink:href");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        BufferedImage pixels = ImageIO.read(new ByteArrayInputStream(png));
        assertEquals(60, pixels.getWidth());
        assertEquals(0xFF000000, pixels.getRGB(21, 11));
        assertEquals(0, pixels.getRGB(22, 11));
        assertEquals(0, pixels.getRGB(20, 11));
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedInWords() {
        Pane huge = new Pane();
        huge.resize(4000, 3000);
        ProblemException refused =
                assertThrows(
                        ProblemException.class,
                        () ->
                                new NodePicture(huge)
                                        .take(
                                                new PictureForm(PictureForm.Kind.PNG_4, false),
                                                "loss"));
        assertEquals("Took no picture of loss.", refused.problem().what());
        assertNotNull(refused.problem().remedy());
        assertFalse(refused.problem().why().isEmpty());
    }
}
