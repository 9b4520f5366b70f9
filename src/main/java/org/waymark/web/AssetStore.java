package org.waymark.web;

import jakarta.enterprise.context.ApplicationScoped;

/** Our own files for the browser. */
@ApplicationScoped
class AssetStore {
    String address(String name) {
        return "/assets/" + name;
    }
}
