package org.driftscope.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

@Tag("ui")
class MapPictureTest {
    private final MapPicture picture = new MapPicture();

    @BeforeAll
    static void toolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    private Page shown(double width) {
        return show(picture.take(width, 20, 1.5));
    }

    private Page show(Page page) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, () -> picture.show(page));
        return page;
    }

    @Test
    void aPageIsPaintedAgainOnceTwoOthersWereShown() {
        Page first = shown(30);
        Page second = shown(30);
        Page third = picture.take(30, 20, 1.5);
        assertNotSame(first, second);
        assertNotSame(first, third, "the render thread may still read it");
        assertNotSame(second, third, "it is on screen");

        show(third);

        assertSame(first, picture.take(30, 20, 1.5));
        assertSame(third.image(), picture.getImage());
    }

    @Test
    void aPageHasThePixelsOfTheScreen() {
        shown(30);
        shown(30);
        shown(30);

        Page wider = shown(31);

        assertEquals(47, wider.raster().width(), "46.5");
        assertEquals(30, wider.raster().height());
        assertEquals(30 / 1.5, picture.getFitHeight());
    }
}
