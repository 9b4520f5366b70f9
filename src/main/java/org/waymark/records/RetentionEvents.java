package org.waymark.records;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import org.waymark.Audited;
import org.waymark.RecordRef;
import org.waymark.Visitor;

/** Tells the audit, the chain of the record and the other rooms what became of a record at its end. */
@ApplicationScoped
class RetentionEvents {
    @Inject
    private Event<Audited> audit;

    @Inject
    private Event<RecordDisposed> disposed;

    @Inject
    private Chain chain;

    @Inject
    private InstantSource clock;

    Instant now() {
        return Canonical.exactly(clock.instant());
    }

    /** Of something that is no record. */
    void audit(Visitor by, String action, RecordRef subject, String detail) {
        audit.fire(new Audited(by.organisation(), by.person(), action, subject, detail));
    }

    void chain(Visitor by, String action, RecordRef record, String detail) {
        audit(by, action, record, detail);
        chain.add(by.organisation(), record, action, by.person(), detail);
    }

    void disposed(Visitor by, DisposalCertificate certificate) {
        disposed.fire(new RecordDisposed(
                by.organisation(),
                certificate.record(),
                certificate.carriedOut().at()));
        chain(
                by,
                "records.disposed",
                certificate.record(),
                "disposal=" + certificate.id() + " hash=" + certificate.hash());
    }
}
