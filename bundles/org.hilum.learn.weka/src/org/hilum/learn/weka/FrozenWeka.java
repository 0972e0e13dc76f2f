// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.learn.weka;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Set;

import org.hilum.spi.Blob;
import org.hilum.spi.Problem;
import weka.core.Version;

/**
 * Weka's models as bytes, by Java serialisation, which is what Weka has. The format names Weka's version and the model's
 * class; only that version and class is read again, and nothing but Weka's model classes and plain collections is let in.
 * Each reading gives a model of its own, so no two threads share one.
 */
final class FrozenWeka {
    private static final Set<String> PLAIN = Set.of("java.lang.Object", "java.lang.Number", "java.lang.Integer", "java.lang.Double", "java.lang.Boolean",
            "java.lang.String", "java.lang.Enum", "java.util.ArrayList", "java.util.Hashtable", "java.util.HashMap", "java.util.Map$Entry", "java.util.Random",
            "java.util.Properties", "java.util.BitSet");
    private static final Set<String> MODELS = Set.of("weka.classifiers.", "weka.core.", "weka.filters.", "org.hilum.learn.weka.");
    private static final long DEEPEST = 10_000;

    private FrozenWeka() {
    }

    static Blob freeze(Serializable model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Blob(format(model.getClass()), bytes.toByteArray());
    }

    static <T> T thaw(Blob blob, Class<T> type) {
        QuietWeka.start();
        if (!blob.format().equals(format(type))) {
            throw new Problem("the model is of format “" + blob.format() + "”, this program reads “" + format(type) + "”", "stored model", "fit it again");
        }
        try (ObjectInputStream in = new Reading(blob.bytes())) {
            return type.cast(in.readObject());
        } catch (IOException | ClassNotFoundException | ClassCastException e) {
            throw new Problem("the stored model cannot be read: " + e.getMessage(), "stored model", "fit it again", e);
        }
    }

    private static String format(Class<?> type) {
        return "Weka " + Version.VERSION + ", " + type.getName() + ", Java serialisation";
    }

    static ObjectInputFilter.Status allowed(ObjectInputFilter.FilterInfo info) {
        if (info.depth() > DEEPEST) {
            return ObjectInputFilter.Status.REJECTED;
        }
        Class<?> type = info.serialClass();
        while (type != null && type.isArray()) {
            type = type.getComponentType();
        }
        if (type == null) {
            return ObjectInputFilter.Status.UNDECIDED;
        }
        String name = type.getName();
        boolean known = type.isPrimitive() || PLAIN.contains(name) || MODELS.stream().anyMatch(name::startsWith);
        return known ? ObjectInputFilter.Status.ALLOWED : ObjectInputFilter.Status.REJECTED;
    }

    /** Finds classes through this bundle, which sees Weka's; the stream's default would not. */
    private static final class Reading extends ObjectInputStream {
        Reading(byte[] bytes) throws IOException {
            super(new ByteArrayInputStream(bytes));
            setObjectInputFilter(FrozenWeka::allowed);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws ClassNotFoundException {
            return Class.forName(description.getName(), false, FrozenWeka.class.getClassLoader());
        }
    }
}
