/** Decides what is drawn where, in pixels, with no toolkit; the window paints it. */
package org.driftscope.plot;
