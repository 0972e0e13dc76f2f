// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.hilum.spi.Plugin;
import org.hilum.spi.Problem;
import org.hilum.spi.settings.Schema;

/** One plug-in: what is declared of it, and, once it is asked for, the plug-in itself. */
public final class Contribution {
    private final Declaration declared;
    private final Supplier<Plugin<?>> maker;
    private Plugin<?> plugin;
    private Problem failure;

    Contribution(Declaration declared, Supplier<Plugin<?>> maker) {
        this.declared = declared;
        this.maker = maker;
    }

    /** A plug-in that no {@code plugin.xml} declares: for programs that bring their own, and for tests. */
    public static Contribution of(Kind kind, String id, Plugin<?> plugin) {
        if (!kind.type().isInstance(plugin)) {
            throw new IllegalArgumentException(plugin.getClass().getName() + " does not implement " + kind.type().getName());
        }
        return new Contribution(Declaration.of(kind, id, plugin), () -> plugin);
    }

    public Kind kind() {
        return declared.kind();
    }

    public String id() {
        return declared.id();
    }

    /** The id as a study may write it: Hilum's own without {@code org.hilum.} and kind, all others in full. */
    public String shortName() {
        String own = ownPrefix(kind());
        return id().startsWith(own) ? id().substring(own.length()) : id();
    }

    static String ownPrefix(Kind kind) {
        return "org.hilum." + kind.key() + ".";
    }

    public String name() {
        return declared.name();
    }

    public String description() {
        return declared.description();
    }

    public List<Reference> references() {
        return declared.references();
    }

    /** Ids that it had before. */
    public List<String> formerly() {
        return declared.formerly();
    }

    /** Symbolic name of the bundle it comes from. */
    public String bundle() {
        return declared.bundle();
    }

    public String version() {
        return declared.version();
    }

    /** Whether it is part of Hilum; if not, it comes from a plug-in folder. */
    public boolean isBuiltIn() {
        return declared.builtIn();
    }

    /** All attributes of its element in {@code plugin.xml}. */
    public Map<String, String> attributes() {
        return declared.attributes();
    }

    /** An attribute, empty where it is not given. */
    public String attribute(String name) {
        return declared.attributes().getOrDefault(name, "");
    }

    /**
     * The plug-in, loaded at the first call. The caller knows which kind it asked for and names the type:
     * {@code FeatureFamily<Record, Object> family = contribution.plugin();}
     *
     * @throws Problem when it can't be loaded, with the reason; the same at every call
     */
    @SuppressWarnings("unchecked")
    public synchronized <P extends Plugin<?>> P plugin() {
        if (failure != null) {
            throw failure;
        }
        if (plugin == null) {
            try {
                plugin = maker.get();
            } catch (Problem p) {
                failure = p;
                throw p;
            }
        }
        return (P) plugin;
    }

    public Record defaults() {
        Plugin<?> loaded = plugin();
        return loaded.defaults();
    }

    public Schema<?> schema() {
        Plugin<?> loaded = plugin();
        return loaded.schema();
    }

    /**
     * Loads it and reads its settings, to know that it works.
     *
     * @throws Problem with the reason when it does not
     */
    public void check() {
        try {
            Schema<?> schema = schema();
            if (!schema.type().isInstance(defaults())) {
                throw unusable("its defaults are no " + schema.type().getName(), null);
            }
        } catch (LinkageError e) {
            throw unusable("it does not fit this version of Hilum: " + e, e);
        } catch (Problem p) {
            throw p;
        } catch (RuntimeException e) {
            throw unusable(String.valueOf(e.getMessage()), e);
        }
    }

    private Problem unusable(String what, Throwable cause) {
        return new Problem(what, kind().key() + " " + id() + " of " + bundle() + " " + version(), "correct the plug-in and build it again by ./hilum pack", cause);
    }

    @Override
    public String toString() {
        return kind().key() + " " + id() + " " + version();
    }
}
