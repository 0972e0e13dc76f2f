// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.spi.settings;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads a schema from the components of a record. */
final class Components {
    /** Records within records that are being read, to refuse one that holds itself. */
    private final Deque<Class<?>> open = new ArrayDeque<>();

    <S extends Record> Schema<S> schema(Class<S> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " is no record");
        }
        if (open.contains(type)) {
            throw new IllegalArgumentException("settings " + type.getName() + " hold themselves");
        }
        open.push(type);
        RecordComponent[] components = type.getRecordComponents();
        List<Field> fields = new ArrayList<>();
        Method[] accessors = new Method[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int c = 0; c < components.length; c++) {
            fields.add(field(components[c]));
            accessors[c] = components[c].getAccessor();
            accessors[c].setAccessible(true);
            types[c] = components[c].getType();
        }
        open.pop();
        Constructor<S> constructor = constructor(type, types);
        return new Schema<>(type, fields, settings -> apart(accessors, settings), values -> together(constructor, values));
    }

    private Field field(RecordComponent component) {
        Param param = component.getAnnotation(Param.class);
        if (param == null || param.label().isBlank()) {
            throw new IllegalArgumentException("setting " + name(component) + " has no label: annotate it with @Param(label = \"…\")");
        }
        Field.About about = new Field.About(Keys.of(component.getName()), param.label(), param.help(), param.expert());
        if (component.getType() == List.class) {
            Type element = component.getGenericType() instanceof ParameterizedType p ? p.getActualTypeArguments()[0] : Object.class;
            if (element instanceof Class<?> c && c != OptionalDouble.class && c != OptionalInt.class) {
                return new Field.Many(about, single(component, c, about, param));
            }
            throw unsupported(component);
        }
        return single(component, component.getType(), about, param);
    }

    private Field single(RecordComponent component, Class<?> type, Field.About about, Param param) {
        if (type == double.class || type == Double.class || type == OptionalDouble.class) {
            return new Field.Real(about, param.unit(), param.min(), param.max(), type == OptionalDouble.class);
        }
        if (type == int.class || type == Integer.class || type == OptionalInt.class) {
            return new Field.Whole(about, param.unit(), (int) Math.ceil(param.min()), (int) Math.floor(param.max()), type == OptionalInt.class);
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Field.Flag(about);
        }
        if (type == String.class) {
            return param.refers() == Refers.NOTHING ? new Field.Text(about) : new Field.Reference(about, param.refers());
        }
        if (type == Path.class) {
            return new Field.Place(about);
        }
        if (type.isEnum()) {
            return choice(about, type);
        }
        if (type.isRecord()) {
            return new Field.Group(about, schema(type.asSubclass(Record.class)));
        }
        throw unsupported(component);
    }

    @SuppressWarnings("unchecked")
    private static Field choice(Field.About about, Class<?> type) {
        List<Field.Option> options = new ArrayList<>();
        for (Object constant : type.getEnumConstants()) {
            Enum<?> value = (Enum<?>) constant;
            options.add(new Field.Option(Keys.of(value), value));
        }
        return new Field.Choice(about, (Class<? extends Enum<?>>) type, options);
    }

    private static <S extends Record> Constructor<S> constructor(Class<S> type, Class<?>[] parameters) {
        try {
            Constructor<S> constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    private static List<?> apart(Method[] accessors, Record settings) {
        List<Object> values = new ArrayList<>(accessors.length);
        for (Method accessor : accessors) {
            try {
                values.add(accessor.invoke(settings));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            } catch (InvocationTargetException e) {
                throw rethrown(e);
            }
        }
        return Collections.unmodifiableList(values);
    }

    private static <S extends Record> S together(Constructor<S> constructor, List<?> values) {
        try {
            return constructor.newInstance(values.toArray());
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        } catch (InvocationTargetException e) {
            throw rethrown(e);
        }
    }

    private static RuntimeException rethrown(InvocationTargetException e) {
        if (e.getCause() instanceof RuntimeException cause) {
            return cause;
        }
        return new IllegalStateException(e.getCause());
    }

    private static IllegalArgumentException unsupported(RecordComponent component) {
        return new IllegalArgumentException("setting " + name(component) + " is of type " + component.getGenericType().getTypeName()
                + "; settings are double, int, boolean, String, Path, an enum, OptionalDouble, OptionalInt, a record of such, or a List");
    }

    private static String name(RecordComponent component) {
        return component.getName() + " of " + component.getDeclaringRecord().getName();
    }
}
