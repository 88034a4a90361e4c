/** What the interface says, in the languages of people. */
package org.driftscope.wording;
