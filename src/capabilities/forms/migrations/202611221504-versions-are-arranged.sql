call platform.arranges('forms.version');
