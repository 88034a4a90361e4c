/** What is on screen, in words, and what the words mean. */
package org.driftscope.ui.help;
