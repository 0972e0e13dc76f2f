// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.internal;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.hilum.ui.session.Session;

/** Makes the workbench's one session; views ask their site for it. */
public final class SessionFactory extends AbstractServiceFactory {
    private Session session;

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        if (session == null) {
            Display display = Display.getCurrent() == null ? Display.getDefault() : Display.getCurrent();
            session = new Session(work -> {
                if (!display.isDisposed()) {
                    display.asyncExec(work);
                }
            });
        }
        return session;
    }
}
