package org.disclosurecheck.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

/** Our pictures by name: folder icons, without “.svg”. Images are shared and never disposed by those who ask. */
public final class Icons {

    private Icons() {
    }

    public static ImageDescriptor descriptor(String name) {
        return ResourceLocator.imageDescriptorFromBundle(Ids.PLUGIN, "icons/" + name + ".svg")
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /** In the thread of the screen only. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Ids.PLUGIN + "/" + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** A picture with small ones on its corners. In the thread of the screen only. */
    public static Image image(String name, String above, String below) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = Ids.PLUGIN + "/" + name + "+" + above + "+" + below;
        if (registry.getDescriptor(key) == null) {
            ImageDescriptor[] corners = new ImageDescriptor[4];
            corners[IDecoration.TOP_RIGHT] = above == null ? null : descriptor(above);
            corners[IDecoration.BOTTOM_RIGHT] = below == null ? null : descriptor(below);
            registry.put(key, new DecorationOverlayIcon(image(name), corners));
        }
        return registry.get(key);
    }
}
