package org.waymark.practice;

import java.io.IOException;
import java.util.Optional;
import org.waymark.practice.grades.GradeServices;
import org.waymark.practice.grades.Gradebook;
import org.waymark.practice.http.Answer;
import org.waymark.practice.http.Handler;
import org.waymark.practice.http.Request;
import org.waymark.practice.roster.Memberships;
import org.waymark.practice.tools.AccessTokens;
import org.waymark.practice.tools.PlatformDocument;
import org.waymark.practice.tools.RegistrationDesk;
import org.waymark.practice.tools.ServiceGate;
import org.waymark.practice.tools.ServiceLog;
import org.waymark.practice.tools.SignedByTool;
import org.waymark.practice.tools.TokenDesk;
import org.waymark.practice.tools.Tools;
import org.waymark.practice.tools.Weather;

/** The addresses that tools ask and no person does; all requests to them are logged. */
final class Services {
    private final Campus campus;
    private final ServiceLog log = new ServiceLog();
    private final Weather weather = new Weather();
    private final AccessTokens tokens = new AccessTokens();
    private final PlatformDocument document;
    private final RegistrationDesk registrations;
    private final TokenDesk tokenDesk;
    private final Memberships memberships;
    private final GradeServices grades;

    Services(Campus campus, Tools tools, SignedByTool signatures, Gradebook gradebook) {
        this.campus = campus;
        this.document = new PlatformDocument(campus);
        this.registrations = new RegistrationDesk(campus, tools);
        this.tokenDesk = new TokenDesk(campus, tools, signatures, tokens);
        ServiceGate gate = new ServiceGate(campus, tools, tokens, weather);
        this.memberships = new Memberships(campus, gate);
        this.grades = new GradeServices(campus, gate, gradebook);
    }

    ServiceLog log() {
        return log;
    }

    Weather weather() {
        return weather;
    }

    AccessTokens tokens() {
        return tokens;
    }

    RegistrationDesk registrations() {
        return registrations;
    }

    /** The answer, where the address is one of a service. */
    Optional<Answer> answer(Request request) throws IOException {
        Optional<Handler> handler = handler(request.path());
        if (handler.isEmpty()) {
            return Optional.empty();
        }
        Answer answer = handler.get().answer(request);
        log.add(new ServiceLog.Entry(campus.now(), request.method(), request.path(), answer.status()));
        return Optional.of(answer);
    }

    private Optional<Handler> handler(String path) {
        if (Memberships.isAt(path)) {
            return Optional.of(memberships);
        }
        if (GradeServices.isAt(path)) {
            return Optional.of(grades);
        }
        return switch (path) {
            case PlatformDocument.PATH, PlatformDocument.WELL_KNOWN -> Optional.of(document);
            case RegistrationDesk.PATH -> Optional.of(registrations);
            case "/mod/lti/token.php" -> Optional.of(tokenDesk);
            default -> Optional.empty();
        };
    }
}
