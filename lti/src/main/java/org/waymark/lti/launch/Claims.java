package org.waymark.lti.launch;

import org.tsugi.lti13.LTI13ConstantsUtil;

/** Names of the claims we read; those of basiclti-util's constants class where it has them. */
final class Claims {

    static final String PREFIX = "https://purl.imsglobal.org/spec/lti/claim/";
    static final String DEPLOYMENT_ID = PREFIX + "deployment_id";
    static final String MESSAGE_TYPE = LTI13ConstantsUtil.MESSAGE_TYPE;
    static final String VERSION = PREFIX + "version";
    static final String ROLES = PREFIX + "roles";
    static final String CONTEXT = PREFIX + "context";
    static final String RESOURCE_LINK = PREFIX + "resource_link";
    static final String TARGET = PREFIX + "target_link_uri";
    static final String CUSTOM = PREFIX + "custom";
    static final String PRESENTATION = PREFIX + "launch_presentation";
    static final String FOR_USER = PREFIX + "for_user";
    static final String DEEP_LINKING = "https://purl.imsglobal.org/spec/lti-dl/claim/deep_linking_settings";
    static final String SCORES = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    static final String MEMBERSHIPS = "https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice";

    private Claims() {}
}
