package org.streamsmanager.mediaserver.plex;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.streamsmanager.mediaserver.FailureClass;

/** Asking for JSON is not enough: what goes wrong is told in any of these shapes. */
class PlexErrorTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1001 | no access     | {"errors":[{"code":1001,"message":"no access","status":401}]}
            1001 | no access     | <errors><error code="1001" message="no access" status="401"/></errors>
            0    | Invalid token | <errors><error>Invalid token</error></errors>
            400  | some words    | <Response code="400" status="some words"/>
            0    | a page: Oops  | <html><head><title>Oops</title></head><body/></html>
            0    | a page: Oops  | <!DOCTYPE html><html><title> Oops </title></html>
            0    | slow down     | slow down
            """)
    void everyShapeIsRead(int code, String text, String body) {
        assertEquals(new PlexError(code, text), PlexError.read(body));
    }

    @Test
    void nothingAndRubbishAreNoError() {
        assertEquals(new PlexError(0, ""), PlexError.read(null));
        assertEquals(new PlexError(0, ""), PlexError.read("{"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            422 | <errors><error>Invalid token</error></errors>                            | TOKEN_REJECTED
            422 | {"errors":[{"code":1999,"message":"exists","status":400}]}               | ALREADY_SHARED
            422 | <Response code="422" status="a restriction profile"/>                    | REFUSED
            400 | <Response code="400" status="You're already sharing this server with X"/> | ALREADY_SHARED
            400 | <Response code="400" status="Invalid user"/>                             | REFUSED
            401 | {}                                                                       | TOKEN_REJECTED
            403 | {}                                                                       | REFUSED
            404 | {}                                                                       | NOT_FOUND
            407 | {}                                                                       | PROXY
            410 | {}                                                                       | GONE
            429 | {}                                                                       | LIMITED
            498 | {}                                                                       | TOKEN_REJECTED
            302 | {}                                                                       | UNAVAILABLE
            500 | {}                                                                       | UNAVAILABLE
            503 | <html/>                                                                  | UNAVAILABLE
            """)
    void itsClassComesFromStatusAndBody(int status, String body, FailureClass expected) {
        assertEquals(expected, PlexFailures.of(status, null, body).kind());
    }
}
