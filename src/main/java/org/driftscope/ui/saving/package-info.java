/** Saving the run on screen, asking before it is lost, and what is left after a crash. */
package org.driftscope.ui.saving;
