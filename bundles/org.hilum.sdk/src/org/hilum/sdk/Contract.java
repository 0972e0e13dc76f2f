// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.sdk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.hilum.engine.registry.Kind;
import org.hilum.engine.registry.Registry;
import org.hilum.engine.registry.Contribution;
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

/**
 * What Hilum expects of a plug-in, checked on small made-up images and tables: settings that can be labelled, written and
 * read back; the same result at every call, on one thread or many, with the same seed; results that depend on nothing but
 * the input; clear errors. Each kind has claims of its own beside those that all share.
 *
 * <p>{@code Contract.of(new Shells()).check();} is the whole test.
 */
public final class Contract {
    private final Plugin<?> plugin;
    private final Record settings;
    private final List<Path> samples;

    private Contract(Plugin<?> plugin, Record settings, List<Path> samples) {
        this.plugin = plugin;
        this.settings = settings;
        this.samples = samples;
    }

    /** The contract of this plug-in, under its defaults. */
    public static Contract of(Plugin<?> plugin) {
        return new Contract(plugin, plugin.defaults(), List.of());
    }

    /** The contract of an installed plug-in. */
    public static Contract of(String id) {
        return of(Registry.open().find(id));
    }

    public static Contract of(Contribution contribution) {
        Plugin<?> plugin = contribution.plugin();
        return of(plugin);
    }

    /** The same under these settings instead of the defaults. */
    public Contract with(Record other) {
        return new Contract(plugin, other, samples);
    }

    /** For readers: a file or folder that the plug-in can read; without one only its settings and its errors are checked. */
    public Contract with(Path sample) {
        List<Path> more = new ArrayList<>(samples);
        more.add(sample);
        return new Contract(plugin, settings, more);
    }

    /** @throws AssertionError that lists every claim that does not hold */
    public void check() {
        List<String> broken = broken();
        if (!broken.isEmpty()) {
            throw new AssertionError(plugin.getClass().getName() + " breaks its contract:\n  " + String.join("\n  ", broken));
        }
    }

    /** The claims that do not hold, each with what was found instead. */
    public List<String> broken() {
        Claims claims = new Claims();
        SettingsClaims.check(plugin, claims);
        int kinds = 0;
        for (Kind kind : Kind.values()) {
            if (kind.type().isInstance(plugin)) {
                kinds++;
                check(kind, claims);
            }
        }
        int of = kinds;
        claims.claim("it is of a kind that Hilum knows", () -> Claims.require(of > 0, "it implements none of the interfaces of org.hilum.spi"));
        return claims.broken();
    }

    @SuppressWarnings("unchecked")
    private void check(Kind kind, Claims claims) {
        switch (kind) {
            case IMAGE_READER -> ReaderClaims.check((ImageReader<Record>) plugin, settings, samples, claims);
            case MASK_READER -> ReaderClaims.check((MaskReader<Record>) plugin, settings, samples, claims);
            case SEGMENTER -> SegmenterClaims.check((Segmenter<Record>) plugin, settings, claims);
            case FILTER -> FilterClaims.check((ImageFilter<Record>) plugin, settings, claims);
            case FEATURE -> FeatureClaims.check((FeatureFamily<Record, Object>) plugin, settings, claims);
            case TRANSFORM -> TransformClaims.check((Transform<Record, Record>) plugin, settings, claims);
            case FUSION -> FusionClaims.check((FusionStrategy<Record, Record>) plugin, settings, claims);
            case LEARNER -> LearnerClaims.check((Learner<Record, Record>) plugin, settings, claims);
            case METRIC -> MetricClaims.check((Metric<Record>) plugin, settings, claims);
        }
    }
}
