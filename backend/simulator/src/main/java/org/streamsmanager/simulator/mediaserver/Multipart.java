package org.streamsmanager.simulator.mediaserver;

import io.vertx.core.buffer.Buffer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** The form in which a media server calls a webhook: a part with JSON, sometimes a part with a picture. */
final class Multipart {
    static final String TYPE = "multipart/form-data; boundary=------------------------simulator";

    private static final String BOUNDARY = "--------------------------simulator";

    private Multipart() {}

    static Buffer of(WebhookEvent event) {
        Buffer form = part("name=\"payload\"", "application/json", event.payload());
        if (event.pictured()) {
            form.appendBuffer(part("name=\"thumb\"; filename=\"thumb.jpg\"", "image/jpeg", Picture.BYTES));
        }
        return form.appendString(BOUNDARY + "--\r\n");
    }

    private static Buffer part(String name, String type, byte[] bytes) {
        return Buffer.buffer(BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\nContent-Type: " + type
                        + "\r\n\r\n")
                .appendBytes(bytes)
                .appendString("\r\n");
    }

    /** Made when it is first needed. */
    private static final class Picture {
        private static final byte[] BYTES = jpeg();

        private static byte[] jpeg() {
            try {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                ImageIO.write(new BufferedImage(16, 24, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
                return bytes.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
