/** The program's log: a small file, and what of it is handed on where something went wrong. */
package org.driftscope.storage.log;
