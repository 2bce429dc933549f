/** A room for tests, outside of what services scan. */
package mizuhiki.sample;
