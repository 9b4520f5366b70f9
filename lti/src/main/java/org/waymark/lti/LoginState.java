package org.waymark.lti;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What is remembered of one login until its launch: born at login initiation, consumed by the first launch that names
 * its state, worthless ten minutes later. Holds hashes only; who reads the table cannot launch with it.
 *
 * @param stateHint of the registration, so that the store can find the tenant
 * @param stateHash SHA-256 of the whole state, base64url without padding, 43 characters; the key of the row
 * @param nonceHash likewise of the nonce
 * @param browserHash likewise of the secret that only the browser holds
 * @param registrationId whose login it was
 * @param deploymentHint the deployment that the platform named, if it named one; 1..255 characters
 * @param target the address asked for, on this tool's own host
 * @param created moment of the login
 * @param expires ten minutes later
 * @param storageFrame name of the platform's storage frame, if it offered one; 1..255 characters
 */
public record LoginState(
        String stateHint,
        String stateHash,
        String nonceHash,
        String browserHash,
        UUID registrationId,
        Optional<String> deploymentHint,
        URI target,
        Instant created,
        Instant expires,
        Optional<String> storageFrame) {

    /** A login whose platform offered no storage. */
    public LoginState(
            String stateHint,
            String stateHash,
            String nonceHash,
            String browserHash,
            UUID registrationId,
            Optional<String> deploymentHint,
            URI target,
            Instant created,
            Instant expires) {
        this(
                stateHint,
                stateHash,
                nonceHash,
                browserHash,
                registrationId,
                deploymentHint,
                target,
                created,
                expires,
                Optional.empty());
    }
}
