package org.driftscope.cli;

import org.driftscope.storage.log.Machine;
import picocli.CommandLine.IVersionProvider;

/** The version as the build wrote it into the jar's manifest. */
final class DriftscopeVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"Driftscope " + Machine.version()};
    }
}
