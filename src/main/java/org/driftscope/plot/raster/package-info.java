/** Paints a laid-out map into an array of pixels, with no toolkit. */
package org.driftscope.plot.raster;
