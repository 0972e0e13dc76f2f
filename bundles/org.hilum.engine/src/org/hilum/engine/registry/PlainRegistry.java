// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.engine.registry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IContributor;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.spi.RegistryContributor;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.hilum.spi.Problem;

/** Equinox's extension registry outside OSGi: it is told of each bundle, and loads classes by that bundle's own loader. */
final class PlainRegistry extends RegistryStrategy {
    private final Map<String, PlainBundle> bundles = new HashMap<>();
    private final List<Problem> problems;
    private String adding = "";

    PlainRegistry(List<Problem> problems) {
        super(null, null);
        this.problems = problems;
    }

    Found read(List<PlainBundle> from) {
        Object key = new Object();
        IExtensionRegistry registry = RegistryFactory.createRegistry(this, key, key);
        Declarations declarations = new Declarations(problems);
        for (PlainBundle bundle : from) {
            if (bundles.containsKey(bundle.name())) {
                problems.add(new Problem("the bundle " + bundle.name() + " is there twice; this one is skipped", bundle.place(), "remove one of the two"));
            } else {
                add(registry, bundle, key, declarations);
            }
        }
        return new Found(declarations.contributions(registry, c -> new Declarations.Origin(bundles.get(c.getName()).version(), bundles.get(c.getName()).builtIn())), problems);
    }

    private void add(IExtensionRegistry registry, PlainBundle bundle, Object key, Declarations declarations) {
        try {
            PluginXml.check(bundle.xml(), bundle.place());
        } catch (Problem p) {
            problems.add(p);
            return;
        }
        bundles.put(bundle.name(), bundle);
        adding = bundle.place();
        IContributor contributor = ContributorFactorySimple.createContributor(bundle.name());
        byte[] xml = bundle.xml().getBytes(StandardCharsets.UTF_8);
        if (registry.addContribution(new ByteArrayInputStream(xml), contributor, false, bundle.name(), null, key)) {
            declarations.checkPoints(registry, contributor, bundle.place());
        }
    }

    @Override
    public void log(IStatus status) {
        IStatus[] parts = status.getChildren();
        String what = parts.length > 0 ? parts[0].getMessage() : status.getMessage();
        problems.add(new Problem("plugin.xml is not as it should be: " + what, adding, "correct plugin.xml; the bundle is skipped"));
    }

    @Override
    public Object createExecutableExtension(RegistryContributor contributor, String className, String overridden) throws CoreException {
        try {
            return bundles.get(contributor.getActualName()).loader().loadClass(className).getConstructor().newInstance();
        } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
            throw new CoreException(new Status(IStatus.ERROR, contributor.getActualName(), String.valueOf(e.getMessage()), e));
        }
    }
}
