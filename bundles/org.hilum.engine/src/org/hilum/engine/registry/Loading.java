// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.function.Supplier;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;

/** Makes a plug-in from its class, or says why that is impossible. */
record Loading(Declaration declared, IConfigurationElement element) implements Supplier<Plugin<?>> {
    @Override
    public Plugin<?> get() {
        Object made;
        try {
            made = element.createExecutableExtension("class");
        } catch (CoreException e) {
            throw failed(e.getStatus().getException() == null ? e : e.getStatus().getException());
        } catch (LinkageError | RuntimeException e) {
            throw failed(e);
        }
        if (!declared.kind().type().isInstance(made)) {
            throw problem("class " + className() + " does not implement " + declared.kind().type().getName(),
                    "implement it, or contribute the class to the extension point of what it is", null);
        }
        return (Plugin<?>) made;
    }

    private Problem failed(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof java.lang.reflect.InvocationTargetException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return switch (cause) {
            case ClassNotFoundException missing -> problem("its class " + className() + " is not there",
                    "correct class=\"…\" in plugin.xml or put the class into the jar", cause);
            case NoSuchMethodException none -> problem("class " + className() + " has no public constructor without parameters",
                    "make class and constructor public; settings come with every call", cause);
            case IllegalAccessException hidden -> problem("class " + className() + " is not public", "make class and constructor public", cause);
            case UnsupportedClassVersionError newer -> problem("it was compiled for a newer Java: " + cause.getMessage(),
                    "compile it for Java 21, as ./hilum pack does", cause);
            case LinkageError other -> problem("it does not fit this version of Hilum: " + cause,
                    "build it again against this Hilum, as ./hilum pack does", cause);
            default -> problem("its class " + className() + " cannot be made: " + cause, "ask its authors, bundle " + declared.bundle(), cause);
        };
    }

    private Problem problem(String what, String cure, Throwable cause) {
        return new Problem(what, declared.kind().key() + " " + declared.id() + " of " + declared.bundle() + " " + declared.version(), cure, cause);
    }

    private String className() {
        return element.getAttribute("class");
    }
}
