package org.driftscope.run;

import java.util.Optional;
import org.driftscope.projection.Basis;
import org.driftscope.projection.HeldState;
import org.driftscope.projection.ProjectionSettings;

/**
 * How the embedding space is looked at, and from where.
 *
 * @param settings as they were asked for
 * @param held the state whose axes are kept; empty where none was chosen
 * @param near the basis that was shown when these settings were asked for; empty at the start
 */
public record Looking(
        ProjectionSettings settings, Optional<HeldState> held, Optional<Basis> near) {}
