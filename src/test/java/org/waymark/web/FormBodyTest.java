package org.waymark.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class FormBodyTest {
    private static FormBody.Read read(int bytes, boolean isRescuable) throws IOException {
        return FormBody.read(new ByteArrayInputStream(new byte[bytes]), isRescuable);
    }

    @Test
    void a_body_of_just_the_limit_is_read() throws IOException {
        FormBody.Read body = read(FormBody.BYTES_MAX, true);
        assertFalse(body.isTooLarge());
        assertEquals(FormBody.BYTES_MAX, body.bytes().length);
    }

    @Test
    void one_byte_more_is_too_large_but_not_lost() throws IOException {
        FormBody.Read body = read(FormBody.BYTES_MAX + 1, true);
        assertTrue(body.isTooLarge());
        assertEquals(FormBody.BYTES_MAX + 1, body.bytes().length);
    }

    @Test
    void what_another_site_sends_is_not_rescued() throws IOException {
        FormBody.Read body = read(FormBody.BYTES_MAX + 1, false);
        assertTrue(body.isTooLarge());
        assertEquals(0, body.bytes().length);
    }

    @Test
    void a_flood_is_not_kept() throws IOException {
        assertEquals(
                FormBody.RESCUED_BYTES_MAX,
                read(FormBody.RESCUED_BYTES_MAX, true).bytes().length);
        assertEquals(0, read(FormBody.RESCUED_BYTES_MAX + 1, true).bytes().length);
    }

    @Test
    void rescues_do_not_run_out() throws IOException {
        for (int i = 0; i < 20; i++) {
            assertTrue(read(FormBody.RESCUED_BYTES_MAX + 1, true).isTooLarge());
        }
        assertEquals(FormBody.BYTES_MAX + 1, read(FormBody.BYTES_MAX + 1, true).bytes().length);
    }
}
