/** Runs beside the one on screen: other settings, other seeds. */
package org.driftscope.ui.compare;
