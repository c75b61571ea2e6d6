package org.streamsmanager.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a browser opens to allow a PIN; it sends no client identifier. */
class PinPageTest extends SimulatorTest {
    @Test
    void thePictureLeadsToThePageThatTakesTheCode() throws Exception {
        Element pin = nobody.post("/api/v2/pins").xml();
        String address = read(pin.getAttribute("qr"));
        assertEquals(simulator.plexTvUri() + "/link?pin=" + pin.getAttribute("code"), address);
        Reply page = nobody.withoutIdentifier().get(URI.create(address).getPath());
        assertEquals(200, page.status());
        assertTrue(page.body().contains("Code that the app shows"));
    }

    @Test
    void aPinThatNobodyWaitsForHasNoPicture() {
        assertEquals(404, nobody.withoutIdentifier().get("/api/v2/pins/qr/ZZZZ").status());
    }

    private static String read(String picture) throws IOException, ReaderException {
        BufferedImage image = ImageIO.read(URI.create(picture).toURL());
        int width = image.getWidth();
        int[] dots = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, image.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
