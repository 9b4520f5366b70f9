package org.waymark.lms.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waymark.lti.RefusalCode;
import org.waymark.web.Texts;

class AdviceTest {
    private static final Texts TEXTS = new Texts();

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_reason_has_its_sentence_and_something_to_do(RefusalCode code) {
        RefusedPage page = new RefusedPage(code.text(), Advice.on(code), Instant.EPOCH, "R", Optional.empty());
        assertTrue(TEXTS.has(page.key()), page.key());
        assertTrue(TEXTS.has(page.advice().key()), page.advice().key());
    }
}
