package org.disclosurecheck.installer;

import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.spi.IAgentServiceFactory;

/** Gives each installation its {@link FileTransport}. */
public final class TransportFactory implements IAgentServiceFactory {

    @Override
    public Object createService(IProvisioningAgent agent) {
        return new FileTransport();
    }
}
