/**
 * Decides what is drawn where, in pixels, with no toolkit: the screen and exports paint the same.
 */
package org.driftscope.plot;
