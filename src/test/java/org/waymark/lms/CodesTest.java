package org.waymark.lms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.OrganisationId;
import org.waymark.lti.State;

class CodesTest {
    @Test
    void a_code_leads_to_its_organisation_and_its_hash() {
        OrganisationId organisation = new OrganisationId(UUID.randomUUID());
        State code = Codes.fresh(organisation);
        assertEquals(
                new Codes.Claimed(organisation, code.hash()),
                Codes.read(code.text()).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "abc.gTL7fCNyrc_wN02kUKh3j16I51grwPgm4x18sV4-g8w",
                "0cba8d17-0a4d-4637-a720-67d94a35ca6c",
                "0cba8d17-0a4d-4637-a720-67d94a35ca6c.short",
                "zzzzzzzz-0a4d-4637-a720-67d94a35ca6c.gTL7fCNyrc_wN02kUKh3j16I51grwPgm4x18sV4-g8w"
            })
    void anything_else_leads_nowhere(String text) {
        assertTrue(Codes.read(text).isEmpty());
    }
}
