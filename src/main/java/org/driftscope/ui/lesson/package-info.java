/** Lessons in the window: going through one, choosing one, writing one. */
package org.driftscope.ui.lesson;
