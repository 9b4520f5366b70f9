package org.waymark.lti.deeplinking;

import java.net.URI;
import java.util.Optional;

/**
 * What the platform says about the choice it waits for; checked.
 *
 * @param returnUrl where the answer is posted; on a host of the platform
 * @param isMultipleAccepted whether more than one item may be returned
 * @param isColumnAccepted whether an item may bring a gradebook column; a platform that does not say is taken to agree
 * @param data to be sent back as it came; at most 8 kB
 */
public record DeepLinkingSettings(
        URI returnUrl, boolean isMultipleAccepted, boolean isColumnAccepted, Optional<String> data) {

    /** Longest data that is sent back, characters. */
    public static final int DATA_CHARACTERS_MAX = 8 * 1024;

    /** The one type of item this tool makes; a platform that does not accept it can take nothing from here. */
    public static final String ITEM_TYPE = org.tsugi.deeplink.objects.ContentItem.TYPE_LTIRESOURCELINK;
}
