/** The sentences of the run and its groups of words, to be edited and saved. */
package org.driftscope.ui.edit;
