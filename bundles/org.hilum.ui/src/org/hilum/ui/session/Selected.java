// SPDX-FileCopyrightText: 2026 The Hilum authors
// SPDX-License-Identifier: GPL-3.0-or-later WITH LicenseRef-Eclipse-exception
package org.hilum.ui.session;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.hilum.ui.session.StudyItem.CaseItem;
import org.hilum.ui.session.StudyItem.ImageItem;

/**
 * The one selection of the window: every view hands it to its site as selection provider, so that Eclipse's selection
 * service tells the same whichever view is active. It remembers the last item of each kind: choosing an arm does not take
 * the case out of the viewer.
 */
public final class Selected implements ISelectionProvider {
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
    private final Map<Class<? extends StudyItem>, StudyItem> latest = new HashMap<>();
    private IStructuredSelection current = StructuredSelection.EMPTY;

    public void select(StudyItem item) {
        setSelection(new StructuredSelection(item));
    }

    /** The last item of a kind that was selected. */
    public <T extends StudyItem> Optional<T> latest(Class<T> kind) {
        return Optional.ofNullable(kind.cast(latest.get(kind)));
    }

    /** What is selected now, where it is an item of a study. */
    public Optional<StudyItem> now() {
        return current.getFirstElement() instanceof StudyItem item ? Optional.of(item) : Optional.empty();
    }

    public void clear() {
        latest.clear();
        setSelection(StructuredSelection.EMPTY);
    }

    @Override
    public ISelection getSelection() {
        return current;
    }

    @Override
    public void setSelection(ISelection selection) {
        if (!(selection instanceof IStructuredSelection structured) || structured.equals(current)) {
            return;
        }
        current = structured;
        for (Object o : (List<?>) structured.toList()) {
            if (o instanceof StudyItem item) {
                latest.put(item.getClass(), item);
            }
            if (o instanceof ImageItem image) {
                latest.put(CaseItem.class, new CaseItem(image.caseId()));
            }
        }
        SelectionChangedEvent event = new SelectionChangedEvent(this, current);
        listeners.forEach(l -> l.selectionChanged(event));
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }
}
