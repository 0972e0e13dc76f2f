// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import org.hilum.spi.FeatureFamily;
import org.hilum.spi.FusionStrategy;
import org.hilum.spi.ImageFilter;
import org.hilum.spi.ImageReader;
import org.hilum.spi.Learner;
import org.hilum.spi.MaskReader;
import org.hilum.spi.Metric;
import org.hilum.spi.Plugin;
import org.hilum.spi.Segmenter;
import org.hilum.spi.Transform;

/** The kinds of plug-in, one for each extension point. */
public enum Kind {
    IMAGE_READER("image-reader", "reader", ImageReader.class),
    MASK_READER("mask-reader", "reader", MaskReader.class),
    SEGMENTER("segmenter", "segmenter", Segmenter.class),
    FILTER("filter", "filter", ImageFilter.class),
    FEATURE("feature", "family", FeatureFamily.class),
    TRANSFORM("transform", "transform", Transform.class),
    FUSION("fusion", "strategy", FusionStrategy.class),
    LEARNER("learner", "learner", Learner.class),
    METRIC("metric", "metric", Metric.class);

    private final String key;
    private final String element;
    @SuppressWarnings("rawtypes")
    private final Class<? extends Plugin> type;

    @SuppressWarnings("rawtypes")
    Kind(String key, String element, Class<? extends Plugin> type) {
        this.key = key;
        this.element = element;
        this.type = type;
    }

    /** The word in ids ({@code org.hilum.feature.glcm}) and lists. */
    public String key() {
        return key;
    }

    /** Id of the extension point. */
    public String point() {
        return "org.hilum.spi." + type.getSimpleName();
    }

    /** Name of the element that declares one in {@code plugin.xml}. */
    public String element() {
        return element;
    }

    /** The interface that its plug-ins implement. */
    @SuppressWarnings("rawtypes")
    public Class<? extends Plugin> type() {
        return type;
    }
}
