package org.waymark.lti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Registrations in a list; deployments asked for are remembered. */
public final class FakeRegistrations implements Registrations {

    public final List<Registration> all = new ArrayList<>();
    public final List<String> deploymentsMet = new ArrayList<>();
    public boolean isActivatedAtOnce;

    @Override
    public List<Registration> withIssuer(String issuer) {
        return all.stream().filter(one -> one.issuer().equals(issuer)).toList();
    }

    @Override
    public Optional<Registration> withId(UUID registrationId) {
        return all.stream().filter(one -> one.id().equals(registrationId)).findFirst();
    }

    @Override
    public boolean admitsDeployment(Registration registration, String deploymentId) {
        deploymentsMet.add(deploymentId);
        return isActivatedAtOnce;
    }
}
