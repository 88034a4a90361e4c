/** What a person sets for all runs. */
package org.driftscope.ui.preferences;
