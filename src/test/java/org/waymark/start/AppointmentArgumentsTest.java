package org.waymark.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppointmentArgumentsTest {
    @Test
    void the_role_is_that_of_a_lead_unless_another_is_named() {
        List<String> who =
                List.of("--organisation", "Northmoor", "--issuer", "https://lms.example.org", "--subject", "7");
        assertEquals(
                new AppointmentArguments("Northmoor", "https://lms.example.org", "7", "LEAD"),
                AppointmentArguments.read(who));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | needs --organisation",
                "'--organisation N --issuer I' | needs --subject",
                "'--organisation' | needs a value after --organisation",
                "'--person 7' | does not know '--person'",
                "'--role LEAD --role LEAD' | was given --role twice",
                "'--organisation N --issuer I --subject 7 --role ADMINISTRATOR' | is not a role",
                "'--organisation N --issuer I --subject 7 --role SUPERVISOR' | is not a role",
            })
    void each_mistake_is_said_with_how_to_do_it(String arguments, String said) {
        List<String> given = arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
        StartFault fault = assertThrows(StartFault.class, () -> AppointmentArguments.read(given));
        assertTrue(fault.getMessage().contains(said), fault.getMessage());
        assertTrue(fault.getMessage().contains("--subject ID"), fault.getMessage());
    }
}
