/** What can be undone: one history that any feature may write to, with no toolkit. */
package org.driftscope.ui.undo;
