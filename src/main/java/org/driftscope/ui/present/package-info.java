/** Showing the window on a projector: what is shown of it, clickers' keys and the blank screen. */
package org.driftscope.ui.present;
