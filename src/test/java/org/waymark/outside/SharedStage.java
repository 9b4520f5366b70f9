package org.waymark.outside;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one stage of the run to whoever asks; it is built when first asked for and taken down after the last test. */
final class SharedStage implements ParameterResolver {
    private static final Namespace OURS = Namespace.create(SharedStage.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Stage.class || type == Browsers.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(OURS);
        return parameter.getParameter().getType() == Stage.class
                ? store.getOrComputeIfAbsent(Stage.class, key -> Stage.open("shared"), Stage.class)
                : store.getOrComputeIfAbsent(Browsers.class, key -> Browsers.open(), Browsers.class);
    }
}
