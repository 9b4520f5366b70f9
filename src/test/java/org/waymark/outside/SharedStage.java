package org.waymark.outside;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands the one stage of this process to whoever asks; it is built when first asked for and taken down when the process
 * ends. Not with the test plan: of several processes each gets its classes one by one, and every class is a plan.
 */
final class SharedStage implements ParameterResolver {
    private static Stage stage;
    private static Browsers browsers;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stage.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Stage.class ? stage() : browsers();
    }

    private static synchronized Stage stage() {
        if (stage == null) {
            stage = Stage.open("shared", Town.large(Stage.FIRST_TOWN, 0));
        }
        return stage;
    }

    private static synchronized Browsers browsers() {
        if (browsers == null) {
            browsers = Browsers.open();
            Runtime.getRuntime().addShutdownHook(new Thread(browsers::close));
        }
        return browsers;
    }
}
