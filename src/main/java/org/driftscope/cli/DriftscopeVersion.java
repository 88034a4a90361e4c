package org.driftscope.cli;

import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar's manifest. */
final class DriftscopeVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = DriftscopeVersion.class.getPackage().getImplementationVersion();
        return new String[] {"Driftscope " + (version == null ? "(unpackaged)" : version)};
    }
}
