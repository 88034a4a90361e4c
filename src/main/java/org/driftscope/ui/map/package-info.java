/** The animated map of the words. */
package org.driftscope.ui.map;
