//! CSV, XLSX and ODS files read into one plain grid, with faults that name row and cell. Pure.
